import threading

numbers = [3, 1, 2]
seen = []


def look():
    seen.append(list(numbers))


def key(number):
    if seen == []:
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    return number


numbers.sort(key=key)

assert seen == [[]]
assert numbers == [1, 2, 3]
print(f"seen during the sort: {seen[0]}, afterwards: {numbers}")
