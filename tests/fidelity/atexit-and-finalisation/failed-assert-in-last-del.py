# shows: an assert that fails in a __del__ at the very end
# ends: refuted
class C:
    x = 1

    def __del__(self):
        assert self.x == 2


c = C()
print("last line", "except")
