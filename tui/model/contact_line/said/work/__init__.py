"""What people say of work: jobs in a sentence, beside each other, now and before."""
