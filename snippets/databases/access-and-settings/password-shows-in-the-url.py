# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

url = sa.make_url("postgresql://app:s3cret@db.example/shop")
assert url.password == "s3cret"
text = str(url)
assert text.replace("s3cret", "***") == "postgresql://app:***@db.example/shop"
print(text)
assert "s3cret" in text
