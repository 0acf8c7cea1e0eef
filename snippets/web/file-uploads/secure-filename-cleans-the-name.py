# /// script
# dependencies = ["flask"]
# ///
from werkzeug.utils import secure_filename

names = ["../../etc/passwd", "my photo.png", "\u5199\u771f", ".htaccess", "a/b", "a b"]
cleaned = [secure_filename(name) for name in names]
assert cleaned == ["etc_passwd", "my_photo.png", "", "htaccess", "a_b", "a_b"]
print(cleaned)
