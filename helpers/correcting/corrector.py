"""What a person does at a desk: say what an article tells, record by record, and take it back."""

from __future__ import annotations

import pandas as pd

from helpers.correcting import corrections
from helpers.correcting.correctable import Home
from helpers.correcting.corrections import Note
from helpers.storage.journal import Journal


class Corrector:
    """Corrections of articles; see review.Desk and reviewcorpus.CorpusDesk.

    Attributes:
        home: where they are written, and what they correct.
    """

    home: Home

    def correct(self, article_id: str, table: str, row: int, **fields: object) -> Note:
        """Change fields of a record: correct("quang-tri-3", "visits", 0, start="2024-03-06", leader="Hoàng Nam").

        Args:
            article_id: as pages() tells it.
            table: visits, funding, scholarships, trade or investment.
            row: the record's number, as readings() tells it.
            fields: column -> value; None empties it. Names are taken in any spelling of people.csv, places.csv,
                parties.csv and bodies.csv, days as 2024-03-06 or 6/3/2024, sums whole (25_000_000_000 or
                "25.000.000.000"). Of who stands in no list, donor_country and recipient_country (VN or LA) tell whose
                it is.

        The article's other records are copied into your own files, because from then on the article is taken from
        there alone. What the machine read of them stays its reading, passage and all, until you correct it or confirm()
        the article.

        Raises:
            ValueError: naming the column, and the words that it takes; nothing is written then.
        """
        return corrections.correct(article_id, table, row, self.home, **fields)

    def add(self, article_id: str, table: str, **fields: object) -> Note:
        """Add a record that was missed; arguments as in correct()."""
        return corrections.add(article_id, table, self.home, **fields)

    def remove(self, article_id: str, table: str, row: int) -> Note:
        """Take out a record that the article does not tell; the numbers of the others stay."""
        return corrections.remove(article_id, table, row, self.home)

    def nothing(self, article_id: str) -> Note:
        """Say that the article tells nothing to record."""
        return corrections.nothing(article_id, self.home)

    def confirm(self, article_id: str) -> Note:
        """Say that every record of the article is right and none is missing: they become your own rows, unchanged.

        `score` then counts what the machine read rightly, too, and not only what you had to correct.
        """
        return corrections.confirm(article_id, self.home)

    def give_back(self, article_id: str) -> Note:
        """Take your own rows of an article away, so that it is read as before your first correction."""
        return corrections.give_back(article_id, self.home)

    def undo(self) -> Note:
        """Take the last change back, then the one before, and so on; what you edited by hand since is kept."""
        undone = Journal(self.home.folder).undo()
        return Note(f"undone: {undone}" if undone else "nothing to undo")

    def changes(self) -> pd.DataFrame:
        """The changes that undo() can take back, the last one first."""
        made = Journal(self.home.folder).changes()
        return pd.DataFrame({"change": made[::-1]})
