# shows: super() and __class__ in a condition
class A:
    def v(self):
        return 1


class B(A):
    def v(self):
        assert super().v() == 1
        assert __class__ is B
        return 2


print(B().v())
