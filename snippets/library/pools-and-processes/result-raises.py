from concurrent.futures import ThreadPoolExecutor


def work():
    1 / 0


with ThreadPoolExecutor(1) as executor:
    failing = executor.submit(work)
    following = executor.submit(pow, 2, 5)

raised = []
for attempt in range(2):
    try:
        failing.result()
    except ZeroDivisionError as error:
        raised.append(error)

assert repr(failing.exception()) == "ZeroDivisionError('division by zero')"
assert [error is failing.exception() for error in raised] == [True, True]
assert following.result() == 32
print(raised, following.result())
