"""One person: their page, their form, letters and appointments."""
