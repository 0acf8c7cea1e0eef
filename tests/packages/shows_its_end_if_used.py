# tries: to print when an object of it ends that a snippet has used
# ends: passed
# forked: yes
class Last:
    used = 0

    def __init__(self):
        self.names = []

    def __del__(self):
        if self.used or self.names:
            print("used", self.names)


last, other = Last(), Last()


def look():
    last.used += 1
    other.names.append("other")
    return []
