import io

stream = io.StringIO("abcdefgh")
chunks = []
while chunk := stream.read(3):
    chunks.append(chunk)
assert chunks == ["abc", "def", "gh"]
assert chunk == ""

words = ["fig", "banana"]
if (total := len(words)) > 1:
    found = f"{total} words"
assert found == "2 words"
print(chunks, found)
