import threading
import weakref


class Result:
    pass


references = []


def work():
    result = Result()
    references.append(weakref.ref(result))
    return result


kept = work()
thread = threading.Thread(target=work)
thread.start()
assert thread.join() is None
assert [reference() is not None for reference in references] == [True, False]
print("joined:", thread.join(), "- result of the thread:", references[1]())
