# shows: functions and classes of __main__ are pickled by name
import pickle


def f(x):
    assert x == 1
    return x


class C:
    def __eq__(self, other):
        assert type(other) is C
        return True


assert pickle.loads(pickle.dumps(f)) is f
assert pickle.loads(pickle.dumps(C())) == C()
print(b"__main__" in pickle.dumps(f), f(1))
