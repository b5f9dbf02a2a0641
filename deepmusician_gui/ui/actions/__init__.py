"""What a composer can tell the program: one table, a module for each group of its lines."""
