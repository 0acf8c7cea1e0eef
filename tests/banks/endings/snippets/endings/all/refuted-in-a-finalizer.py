class Resource:
    def __del__(self):
        assert 1 + 0 == 2


resource = Resource()
assert 1 + 0 == 1
