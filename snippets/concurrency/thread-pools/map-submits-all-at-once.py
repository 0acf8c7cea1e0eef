from concurrent.futures import ThreadPoolExecutor

read = []


def numbers():
    for text in ("1", "two", "3"):
        read.append(text)
        yield text


collected = []
outcome = "nothing raised"
with ThreadPoolExecutor(max_workers=1) as pool:
    results = pool.map(int, numbers())
    read_before = read[:]
    try:
        for result in results:
            collected.append(result)
    except ValueError as error:
        outcome = type(error).__name__
    rest = list(results)

assert read_before == ["1", "two", "3"]
assert (collected, outcome, rest) == ([1], "ValueError", [])
print(read_before, collected, outcome, rest)
