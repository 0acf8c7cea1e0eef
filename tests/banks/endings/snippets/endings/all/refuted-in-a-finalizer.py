class Resource:
    def __del__(self):
        assert 1 == 2


resource = Resource()
assert 1 == 1
