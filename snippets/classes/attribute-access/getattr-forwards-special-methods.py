class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)


def outcome(action, *args):
    try:
        return action(*args)
    except TypeError:
        return "TypeError"


proxy = Proxy([1, 2])
print(outcome(proxy.__len__), outcome(len, proxy))
assert (outcome(proxy.__len__), outcome(proxy.__add__, [3])) == (2, [1, 2, 3])
assert outcome(len, proxy) == 2
