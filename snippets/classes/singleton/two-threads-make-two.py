import threading

from concurrent.futures import ThreadPoolExecutor

barrier = threading.Barrier(2)


class Unlocked:
    stored = None

    @classmethod
    def get(cls):
        if cls.stored is None:
            barrier.wait()
            cls.stored = made = cls()
            return made
        return cls.stored


class Locked:
    stored = None
    lock = threading.Lock()

    @classmethod
    def get(cls):
        barrier.wait()
        with cls.lock:
            if cls.stored is None:
                cls.stored = cls()
        return cls.stored


def get_in_two_threads(cls):
    with ThreadPoolExecutor(2) as pool:
        first, second = [pool.submit(cls.get) for _ in range(2)]
        assert (type(first.result()), type(second.result())) == (cls, cls)
        return first.result() is second.result()


assert get_in_two_threads(Unlocked) is False
assert Unlocked.get() is Unlocked.stored
assert get_in_two_threads(Locked) is True
print(Unlocked.get() is Unlocked.stored, get_in_two_threads(Locked))
