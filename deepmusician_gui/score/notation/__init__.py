"""Sheet music: a score as a player would have it written down, read and written as MusicXML, ABC and Humdrum kern."""
