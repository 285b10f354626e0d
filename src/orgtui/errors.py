"""One small tree of exceptions, each with an exit code and a sentence to act on."""


class OrgtuiError(Exception):
    """Something the user can act on: what went wrong, where, and what to do."""

    exit_code = 1

    def __init__(self, message: str, /, **values: object) -> None:
        """Take an English template with {name} fields, which is the message id, and its values."""
        super().__init__(message)
        self.message = message
        self.values = values

    def __str__(self) -> str:
        """Return the English sentence; a message without values may hold any braces."""
        return self.message.format(**self.values) if self.values else self.message


def template(message: str) -> str:
    """Mark the message of an error for the catalogue where it is raised later."""
    return message


class FactsError(OrgtuiError):
    """The fact files cannot be read or contradict each other."""


class UnknownNameError(OrgtuiError):
    """A name that no known organisation, state, person or city bears."""


class ArticleError(OrgtuiError):
    """A page cannot be imported or an article cannot be found."""


class ProposalError(OrgtuiError):
    """A fact that an article states and that cannot become a record."""


class StorageError(OrgtuiError):
    """The learner's home cannot be read or written."""


class NewerDatabaseError(StorageError):
    """A database was written by a later version of the app."""


class StudyError(OrgtuiError):
    """A review, a session or an undo that cannot be."""


class QuestionError(OrgtuiError):
    """No question fits what was asked for."""


class NothingDueError(QuestionError):
    """All that was planned for today is done."""
