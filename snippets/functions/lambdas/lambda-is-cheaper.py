def by_def(number):
    return number * 2 + 1


by_lambda = lambda number: number * 2 + 1

assert by_lambda(20) == by_def(20) == 41
fewer_bytes = len(by_lambda.__code__.co_code) < len(by_def.__code__.co_code)
print(f"lambda has fewer bytes of code: {fewer_bytes}")
assert fewer_bytes == True
