# shows: a cycle that still lives is collected at the end
class C:
    def __del__(self):
        print("deleted from a cycle")


c = C()
c.self = c
assert c.self is c
