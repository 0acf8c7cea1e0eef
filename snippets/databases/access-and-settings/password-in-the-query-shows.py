# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

url = sa.make_url("postgresql://app@db.example/shop?password=s3cret")
print(url)
assert (url.password, url.query) == (None, {"password": "s3cret"})
assert f"{url}" == "postgresql://app@db.example/shop?password=s3cret"
