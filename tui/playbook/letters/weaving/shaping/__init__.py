"""What a line is once it is clean: advice, a point, a step, a quotation, or a thing it is on."""
