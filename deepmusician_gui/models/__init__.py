"""Networks, one per file, whole architecture in it; knows no representation of music beyond array shapes."""
