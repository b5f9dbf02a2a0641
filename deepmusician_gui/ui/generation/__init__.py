"""From a button to the takes of a model: what is asked, what is answered, what is kept."""
