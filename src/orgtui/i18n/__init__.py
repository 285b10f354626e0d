"""The words of the interface: gettext catalogues, dates and plurals in words."""
