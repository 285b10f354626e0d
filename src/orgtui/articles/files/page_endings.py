"""How files are called that are taken for pages."""

PAGE_ENDINGS = (
    ".txt", ".text", ".html", ".htm", ".xhtml", ".xht", ".shtml", ".md", ".markdown", ".epub",
    ".docx", ".pdf", ".mht", ".mhtml",
)  # fmt: skip
"""The endings of files that are taken for pages; a file that is named itself may have any."""
