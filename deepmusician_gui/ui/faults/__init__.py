"""What went wrong inside the program: the log, and a report that holds no music."""
