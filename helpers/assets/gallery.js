const box=document.querySelector("input");box.hidden=false;
box.addEventListener("input",()=>{const words=box.value.toLowerCase().split(/\s+/);
for(const card of document.querySelectorAll("article"))card.hidden=!words.every(w=>card.textContent.toLowerCase().includes(w));
for(const part of document.querySelectorAll("section"))part.hidden=![...part.querySelectorAll("article")].some(c=>!c.hidden)});
