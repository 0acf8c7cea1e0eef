class Recorder:
    def __len__(self):
        return 10

    def __getitem__(self, index):
        return index


recorder = Recorder()
assert recorder[-1] == -1
assert recorder[-3:] == slice(-3, None, None)
assert recorder[-3:].indices(len(recorder)) == (7, 10, 1)
assert recorder[1, 2:3] == (1, slice(2, 3, None))
print(recorder[-1], recorder[-3:])
