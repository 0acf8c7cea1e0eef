# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import Column, ForeignKey, Table, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


tagging = Table(
    "tagging",
    Base.metadata,
    Column("post_id", ForeignKey("post.id")),
    Column("tag_id", ForeignKey("tag.id")),
)


class Post(Base):
    __tablename__ = "post"
    id: Mapped[int] = mapped_column(primary_key=True)
    tags: Mapped[list["Tag"]] = relationship(secondary=tagging)


class Tag(Base):
    __tablename__ = "tag"
    id: Mapped[int] = mapped_column(primary_key=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    tag, second = Tag(), Post()
    session.add_all([Post(tags=[tag]), second])

    def links():
        session.flush()
        return session.execute(select(tagging)).all()

    rows = [links()]
    second.tags.append(tag)
    rows.append(links())
    second.tags.remove(tag)
    rows.append(links())
    kept = (session.scalars(select(Post.id)).all(), session.scalars(select(Tag.id)).all())
assert rows == [[(1, 1)], [(1, 1), (2, 1)], [(1, 1)]]
assert kept == ([1, 2], [1])
print(rows, kept)
