# shows: a weak method calls its callback at the end
import weakref


class Target:
    def act(self):
        pass


def gone(reference):
    print("gone", reference() is None)


target = Target()
method = weakref.WeakMethod(target.act, gone)
assert method() == target.act
