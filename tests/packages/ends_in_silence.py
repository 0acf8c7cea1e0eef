# tries: nothing, although an object of it has a finaliser
# ends: passed
# forked: yes
class Last:
    def __del__(self):
        self.is_over = True


last = Last()


def look():
    return []
