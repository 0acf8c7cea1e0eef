class Fallback:
    def __enter__(self):
        return "fallback"

    def __exit__(self, *details):
        return True


with Fallback() as result:
    result = int("7")
    result = int("x")

print(result)
assert result == "fallback"
