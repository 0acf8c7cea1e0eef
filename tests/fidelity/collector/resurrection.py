# shows: an object that is resurrected in __del__ is finalised once
class C:
    def __del__(self):
        kept.append(self)


kept = []
c = C()
del c
assert len(kept) == 1
kept.clear()
assert len(kept) == 0
print("once")
