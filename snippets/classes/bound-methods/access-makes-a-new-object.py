class Dog:
    def bark(self):
        return self


rex = Dog()
accesses = [rex.bark for _ in range(5)]

assert [bark() is rex for bark in accesses] == [True] * 5
assert len({id(bark) for bark in accesses}) == 5
assert vars(rex) == {}
print(len(accesses), "accesses,", len({id(bark) for bark in accesses}), "objects")
