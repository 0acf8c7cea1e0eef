import io

stream = io.StringIO("abcdefgh")
chunks = []
while chunk := stream.read(3):
    chunks.append(chunk)
assert chunks == ["abc", "def", "gh"]
assert chunk == ""

long = []
for word in ("fig", "date", "banana"):
    if (length := len(word)) > 3:
        long.append((word, length))
assert long == [("date", 4), ("banana", 6)]
print(chunks, long)
