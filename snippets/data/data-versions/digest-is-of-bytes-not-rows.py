import csv
import gzip
import hashlib
import io

rows = [["1", "2"], ["3", "4"]]


def written(rows, ending):
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator=ending).writerows(rows)
    return file.getvalue()


texts = [written(rows, "\n"), written(rows, "\r\n"), written(rows[::-1], "\n")]
assert [sorted(csv.reader(io.StringIO(text, newline=""))) for text in texts] == [rows] * 3
files = [text.encode() for text in texts] + [gzip.compress(texts[0].encode(), mtime=time) for time in (0, 1)]
assert len({hashlib.sha256(file).hexdigest() for file in files}) == 5
assert gzip.decompress(files[3]) == gzip.decompress(files[4]) == files[0] == b"1,2\n3,4\n"
assert files[1] == b"1,2\r\n3,4\r\n"
