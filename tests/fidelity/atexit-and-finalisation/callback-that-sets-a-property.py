# shows: a callback that only sets a flag calls the setter of a property
import weakref


class Target:
    flag = property(lambda self: None, lambda self, value: print("flag", value))

    def mark(self, reference=None):
        self.flag = True


class Other:
    pass


target, other = Target(), Other()
reference = weakref.ref(other, target.mark)
assert reference() is other
