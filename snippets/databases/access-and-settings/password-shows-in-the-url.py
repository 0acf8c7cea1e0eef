# /// script
# dependencies = ["sqlalchemy"]
# ///
import sqlalchemy as sa

url = sa.make_url("postgresql://app:s3cret@db.example/shop")
assert url.password == "s3cret"
texts = [repr(url), str(url)]
print(texts)
assert all("s3cret" in text for text in texts)
