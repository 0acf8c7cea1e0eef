# shows: an attribute compared with itself
# says: itself
class C:
    a = 1


assert C.a == C.a
