# tries: to print when an object of it ends
# ends: passed
# forked: no
class Last:
    def __del__(self):
        print("the last one")


last = Last()


def look():
    return []
