# shows: __bool__ has to return a bool
# python: <3.15
class Wrong:
    def __bool__(self):
        return 1


try:
    assert Wrong()
except TypeError as error:
    seen = str(error)
print(seen)
assert seen == "__bool__ should return bool, returned int"
