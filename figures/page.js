// Copies the text that stands before a button.
for (const button of document.querySelectorAll(".cite button")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const told = button.previousElementSibling;
    try {
      await navigator.clipboard.writeText(told.textContent);
    } catch {  // refused, as some browsers do for pages opened from a disk
      getSelection().selectAllChildren(told);
      document.execCommand("copy");
    }
    button.textContent = button.dataset.done;
  });
}
