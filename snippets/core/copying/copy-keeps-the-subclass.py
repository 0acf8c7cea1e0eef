import copy


class Playlist(list):
    pass


songs = Playlist([["intro"]])
songs.owner = "ada"
copied = copy.copy(songs)
others = [songs[:], songs.copy(), list(songs)]

assert (type(copied), vars(copied), copied) == (Playlist, {"owner": "ada"}, [["intro"]])
assert (copied is songs, copied[0] is songs[0]) == (False, True)
assert [type(other) for other in others] == [list, list, list]
assert others == [songs, songs, songs]
print(type(copied).__name__, vars(copied), [type(other).__name__ for other in others])
