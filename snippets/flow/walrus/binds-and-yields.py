import io

stream = io.StringIO("abcdefgh")
chunks = []
while chunk := stream.read(3):
    chunks.append(chunk)
assert chunks == ["abc", "def", "gh"]
assert chunk == ""

items = [1, 2, 3]
lengths = []
while (n := len(items)) > 0:
    lengths.append(n)
    items.pop()
assert lengths == [3, 2, 1]
assert n == 0

value = []
assert (alias := value) is value
assert alias is value
print(chunks, lengths)
