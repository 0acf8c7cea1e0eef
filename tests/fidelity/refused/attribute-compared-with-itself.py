# shows: an attribute compared with itself
# says: itself|constant|always
class C:
    a = 1


assert C.a == C.a
