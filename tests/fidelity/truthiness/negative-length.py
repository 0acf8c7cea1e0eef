# shows: a negative length is a ValueError in an assert
class Wrong:
    def __len__(self):
        return -1


try:
    assert Wrong()
except ValueError as error:
    seen = str(error)
print(seen)
assert seen == "__len__() should return >= 0"
