# shows: an exception of __bool__ goes through the assert
class Broken:
    def __bool__(self):
        raise ZeroDivisionError("no truth")


try:
    assert Broken()
except ZeroDivisionError as error:
    seen = str(error)
print(seen)
assert seen == "no truth"
