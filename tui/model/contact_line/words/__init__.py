"""The words by which a part of a contact line is told: of work, of no work, of kin and old ties."""
