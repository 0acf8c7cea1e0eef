import mimetypes

with open("photo.png", "w") as file:
    file.write("<html>not a picture</html>")
kind = mimetypes.guess_type("photo.png")[0]
assert mimetypes.guess_type("not-there.png")[0] == kind
print(kind)
assert kind == "text/html"
