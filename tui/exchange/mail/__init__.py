"""Mail that lies on the disk: folders, mailboxes and letters, of which the heads are read."""
