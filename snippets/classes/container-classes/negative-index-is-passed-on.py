class Echo:
    def __len__(self):
        return 10

    def __getitem__(self, index):
        return index


echo = Echo()
assert echo[-1] == -1
assert echo[1:3] == slice(1, 3, None)
assert echo[::2].indices(len(echo)) == (0, 10, 2)
print(echo[-1], echo[1:3])
