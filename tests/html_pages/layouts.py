"""How outlets build their article pages: the elements they use and the page around them, with furniture of our own.

A layout is a dict: `page` is the whole page, with $-marks where an article's own parts go; every other key is the element
of one kind of line (make.py lists the kinds). Class names follow what the outlets' pages use; all wording is ours.
"""

BASE = {
    "P": "<p>$text</p>",
    "H": "<h2>$text</h2>",
    "Q": "<blockquote><p>$text</p></blockquote>",
    "I": "<li>$text</li>",
    "I+": "<ul>$all</ul>",
    "T": "<tr>$cells</tr>",
    "T+": "<table><tbody>$all</tbody></table>",
    "cell": "<td>$text</td>",
    "C": '<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/anh/1.jpg" alt="$plain">'
    "<figcaption>$text</figcaption></figure>",
    "B": '<p class="author"><strong>$text</strong></p>',
    "R": '<li><a href="/tin-$n.html" title="$plain">$text</a></li>',
    "S": "<p>$text</p>",
    "R+": '<div class="related"><ul>$all</ul></div>',
    "D": '<p class="notice">$text</p>',
    "K": '<a href="/tag/$n">$text</a>',
    "M": '<div class="cm"><b>$head</b><p>$text</p><span>Thích</span> <span>Trả lời</span></div>',
    "W": '<li><a href="/w-$n.html">$head</a><p>$text</p></li>',
    "Z": '<li><h3><a href="/z-$n.html">$head</a></h3><p>$text</p></li>',
    "G": '<div class="slide"><img src="/g$n.jpg" alt="$plain"><p class="desc">$text</p></div>',
    "X": '<div class="video"><div class="vtitle">$text</div></div>',
}

HEAD = (
    '<meta charset="$charset"><title>$plain_title$suffix</title><meta property="og:title" content="$plain_title">'
    '<meta property="og:url" content="$url"><link rel="canonical" href="$url">'
    '<meta property="og:description" content="$plain_lead"><meta property="og:site_name" content="$site">'
)
META_TIME = '<meta property="article:published_time" content="$time">'
LD = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"$plain_title",'
    '"datePublished":"$time","dateModified":"2026-01-05T08:00:00+07:00","mainEntityOfPage":"$url"$ld_body}</script>'
)

VNEXPRESS = BASE | {
    "P": '<p class="Normal">$text</p>',
    "H": '<p class="Normal"><strong>$text</strong></p>',
    "C": '<figure class="tplCaption" itemprop="associatedMedia"><div class="fig-picture"><picture><source data-srcset="/a.jpg 1x">'
    '<img itemprop="contentUrl" alt="$plain" class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/a.jpg">'
    '</picture></div><figcaption><p class="Image">$text</p></figcaption></figure>',
    "B": '<p class="Normal" style="text-align:right;"><strong>$text</strong></p>',
    "R": '<article class="item-news"><h4 class="title-news"><a href="/r-$n.html">$text</a></h4>',
    "S": '<p class="description"><a href="/r-$n.html">$text</a></p></article>',
    "R+": '<div class="width_common box-tinlienquanv2">$all</div>',
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + """<meta name="pubdate" content="$time">"""
    + LD
    + """</head>
<body><header class="section top-header"><div class="container"><a href="/" class="logo">Báo tiếng Việt nhiều người xem nhất</a>
<span class="time-now">Thứ hai, 5/1/2026</span> <a href="/moi-nhat">Mới nhất</a> <a>International</a> <a>Đăng nhập</a></div></header>
<nav class="main-nav"><ul class="parent"><li><a href="/">Trang chủ</a></li><li><a>Thời sự</a></li><li><a>Góc nhìn</a></li>
<li><a>Thế giới</a></li><li><a>Kinh doanh</a></li><li><a>Khoa học</a></li><li><a>Giải trí</a></li><li><a>Thể thao</a></li></ul></nav>
<section class="section page-detail top-detail"><div class="container"><div class="sidebar-1">
<div class="header-content width_common"><ul class="breadcrumb"><li><a>Thế giới</a></li><li><a>Việt - Lào</a></li></ul>
<span class="date">$shown</span></div><h1 class="title-detail">$title</h1><p class="description">$lead</p>
<article class="fck_detail">$body</article><span id="article-end"></span>
<div class="footer-content width_common"><a class="back">Trở lại Thế giới</a> <a>Lưu</a> <a>Chia sẻ</a></div>
<div class="box-category__list">$more</div><div id="box_comment_vne" class="box_comment_vne width_common">
<h3>Ý kiến (<span>12</span>)</h3><textarea placeholder="Chia sẻ ý kiến của bạn"></textarea>$comments</div>$tags</div>
<div class="sidebar-2"><h2>Xem nhiều</h2><ul>$side</ul></div></div></section>
<footer class="footer"><p>Giấy phép hoạt động số 11/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 4/5/2021.</p>
<p>Tổng biên tập: Lê Hoài Bão. Địa chỉ: Tầng 3, nhà A, phố Duy Tân, Hà Nội.</p><p>© 1997-2026. Toàn bộ bản quyền thuộc báo.</p></footer>
</body></html>""",
    "tags": '<div class="tags"><h4>Tags:</h4>$all</div>',
}

DANTRI = BASE | {
    "H": "<h3>$text</h3>",
    "C": '<figure class="image align-center"><img title="$plain" src="/zoom/1.jpg"><figcaption><p>$text</p></figcaption></figure>',
    "R": '<a class="dt-story" href="/r$n.htm" data-prop="related">$text</a>',
    "R+": '<div class="singular-related dt-related-inline">$all</div>',
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + META_TIME
    + """</head><body>
<div class="cookie-bar">Chúng tôi dùng cookie để trang chạy tốt hơn. Bạn tiếp tục xem nghĩa là bạn đồng ý. <button>Đồng ý</button></div>
<header class="header"><a>Tin mới nhất</a><a>Xã hội</a><a>Thế giới</a><a>Kinh doanh</a><a>Giáo dục</a><a>Tấm lòng nhân ái</a></header>
<main class="body container"><article class="singular-container" id="article"><ul class="breadcrumbs"><li><a>Thế giới</a></li></ul>
<h1 class="title-page detail">$title</h1><div class="author-wrap"><div class="author-name"><b>Quốc Toản</b></div>
<time class="author-time" datetime="$time">$shown</time></div><h2 class="singular-sapo">$lead</h2>
<div class="singular-content">$body</div>$tags
<div class="singular-interaction"><a>Facebook</a><a>Zalo</a><a>Sao chép liên kết</a></div></article>
<aside class="sidebar"><h3>Đọc nhiều trong Thế giới</h3><ol>$side</ol></aside>
<div class="comment-wrap"><div>Bình luận (5)</div>$comments</div><section class="article-list"><h2>Tin cùng chuyên mục</h2><ul>$more</ul></section></main>
<footer><p>Cơ quan của Bộ Nội vụ. Tổng biên tập: Đỗ Tuấn Kiệt.</p><p>Giấy phép hoạt động báo điện tử số 1298/GP-BTTTT, Hà Nội, ngày 15/9/2005.</p>
<p>Đường dây nóng Hà Nội: 0900 000 111</p></footer></body></html>""",
    "tags": '<ul class="tags-wrap">$all</ul>',
}

TUOITRE = BASE | {
    "H": "<h3><b>$text</b></h3>",
    "C": '<div class="VCSortableInPreviewMode" type="Photo"><div><img src="/thumb.jpg" alt="$plain"></div>'
    '<div class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">$text</p></div></div>',
    "X": '<div class="VCSortableInPreviewMode" type="VideoStream" data-vid="x.mp4"><div class="VideoCMS_Caption"><p>$text</p></div></div>',
    "R": '<div class="VCSortableInPreviewMode" type="RelatedOneNews"><div class="related-item"><a class="title link-callout" href="/r-$n.htm" '
    'title="$plain">$text</a>',
    "S": '<p class="VCObjectBoxRelatedNewsItemSapo">$text</p></div></div>',
    "R+": "$all",
    "B": '<div class="author-info"><a class="name">$text</a></div>',
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + META_TIME
    + LD
    + """</head><body class="detail-page"><div id="header"><div class="header__top">
<a>Tuổi trẻ cuối tuần</a><a>Rao vặt</a><span class="date-now">Thứ Hai, 05/01/2026</span></div><ul class="menu-nav"><li><a>Video</a></li><li><a>Thời sự</a></li>
<li><a>Thế giới</a></li><li><a>Pháp luật</a></li><li><a>Kinh doanh</a></li></ul></div>
<div class="main"><div class="container detail-container"><div class="detail__cmain" id="main-detail">
<div class="detail-top"><div class="detail-cate"><a>Thế giới</a></div><div class="detail-time">$shown</div></div>
<h1 class="detail-title article-title">$title</h1><h2 class="detail-sapo" data-role="sapo">$lead</h2>
<div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">$body</div></div>
<div class="detail-tab"><a>Trở thành người đầu tiên tặng sao cho bài viết</a></div>$tags
<div class="box-comment" id="detail_comment"><div>Bình luận (3)</div>$comments<div>Thông tin tài khoản sẽ được giữ kín theo quy định bảo vệ dữ liệu.</div></div>
<div class="detail__cm-layout"><h3>Tin cùng chuyên mục</h3>$more</div></div>
<div class="detail__csub"><div class="box-mostview"><h3>Tin đọc nhiều</h3><ul>$side</ul></div></div></div></div>
<div id="footer"><p>Trang thông tin của Báo. Địa chỉ: 60A Hoàng Văn Thụ. Hotline: 0918 000 000</p>
<p>Phó Tổng biên tập phụ trách: Trần Gia Bình. Giấy phép số 561/GP-BTTTT, cấp ngày 25/11/2022.</p></div></body></html>""",
    "tags": '<ul class="detail-tags"><li>Từ khóa:</li>$all</ul>',
}

CHINHPHU = TUOITRE | {
    "H": "<p><b>$text</b></p>",
    "R": '<div class="VCSortableInPreviewMode link-content-footer IMSCurrentEditorEditObject" type="link-content-footer">'
    '<p><a href="/r-$n.htm" target="_blank">$text</a></p></div>',
    "S": "<p><i>$text</i></p>",
    "R+": "$all",
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + LD
    + """</head><body><div class="header"><div class="header__logo"><a>Báo Điện tử Chính phủ</a></div>
<div class="header__menu"><a>Trang chủ</a><a>Chính trị</a><a>Kinh tế</a><a>Văn hóa</a><a>Xã hội</a><a>Hướng về cơ sở</a></div></div>
<div class="detail-wrapper"><div class="detail-main"><div class="detail-bread"><a>Trang chủ</a> <a>Chính trị</a> <a>Đối ngoại</a></div>
<h1 class="detail-title" data-role="title">$title</h1><div class="detail-time"><div data-role="publishdate">$shown</div></div>
<h2 class="detail-sapo" data-role="sapo">$lead</h2><div class="detail-content afcbc-body clearfix" data-role="content">$body</div>
$tags<div class="detail-like"><a>Facebook</a><a>Twitter</a></div>
<div class="detail-feedback"><h3>Ý kiến bạn đọc</h3><form><input placeholder="Họ tên"><textarea></textarea><button>Gửi bình luận</button></form>$comments</div>
<div class="detail-readmore"><h3 class="box-title">Đọc thêm</h3><ul>$more</ul></div></div>
<div class="detail-sub"><h3>Chỉ đạo, quyết định của Chính phủ - Thủ tướng Chính phủ</h3><ul>$side</ul></div></div>
<div class="footer"><p>© Báo điện tử của Chính phủ. Tổng Giám đốc: Nguyễn Hữu Tài.</p><p>Trụ sở: 16 Lê Hồng Phong, Hà Nội. Ghi rõ nguồn khi đăng lại.</p></div></body></html>""",
    "tags": '<div class="detail-tag-list">Từ khóa: $all</div>',
}

NHANDAN = BASE | {
    "C": '<table class="picture" align="center"><tbody><tr><td class="pic"><img class="cms-photo lazyload" data-src="/p.jpg" alt="$plain"></td></tr>'
    '<tr><td class="caption"><p>$text</p></td></tr></tbody></table>',
    "R": '<article class="story"><figure class="story__thumb"><a href="/r$n.html" title="$plain"><img alt="$plain"></a></figure>'
    '<h3 class="story__heading"><a class="cms-link" href="/r$n.html">$text</a></h3>',
    "S": '<div class="story__summary">$text</div></article>',
    "R+": '<div class="article-relate">$all</div>',
    "B": '<div class="article__author"><span>$text</span></div>',
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + META_TIME
    + """</head><body><div class="site-header"><a class="logo">Cơ quan Trung ương</a>
<ul class="menu"><li><a>Chính trị</a></li><li><a>Kinh tế</a></li><li><a>Văn hóa</a></li><li><a>Đối ngoại</a></li></ul></div>
<div class="l-content content-col"><article class="article"><div class="breadcrumb"><a>Chính trị</a></div>
<h1 class="article__title cms-title">$title</h1><div class="article__meta"><time class="time" datetime="$time">$shown</time>
<span class="font">Cỡ chữ</span></div><div class="article__sapo cms-desc">$lead</div>
<div class="article__social"><a>Chia sẻ</a><a>Gửi thư</a><a>In bài</a></div>
<div class="article__body zce-content-body cms-body" itemprop="articleBody">$body</div>$tags
<div class="box-share"><a>Tải ứng dụng</a></div></article><div class="timeline secondary"><h3>Có thể bạn quan tâm</h3>$more</div>
<div class="comment-box"><h4>Bình luận</h4>$comments</div></div>
<div class="sidebar r-content"><h3 class="box-heading">Xem nhiều</h3><ul>$side</ul></div>
<div class="site-footer"><div>Tổng Biên tập: Phan Quốc Trị</div><div>Tòa soạn: 71 phố Hàng Trống, Hà Nội. Điện thoại: 024 0000 0000</div></div></body></html>""",
    "tags": '<ul class="article__tag"><li>Từ khóa</li>$all</ul>',
}

BAOTINTUC = BASE | {
    "P": "$text<br><br>\n",
    "H": "<b>$text</b><br><br>\n",
    "C": '<table class="img_center" style="width:100%"><tr><td><img src="/x.jpg"></td></tr><tr><td class="caption" style="text-align:center"><em>$text</em></td></tr></table><br>',
    "B": '<div class="author-share"><span class="bold">$text</span></div>',
    "R": '<li><a href="/r$n.htm"><h4>$text</h4></a>',
    "S": "<p>$text</p></li>",
    "R+": '<div class="boxtinlienquan" style="float:left"><div class="tit">Tin liên quan</div><ul>$all</ul></div>',
    "Q": "<i>$text</i><br><br>",
    "page": """<html><head>"""
    + HEAD
    + META_TIME
    + """</head><body><div class="wrapper"><div class="top_header">Thứ hai, 05/01/2026 | Đường dây nóng: 0911 000 222</div>
<div class="menu_main"><a>Thời sự</a> | <a>Thế giới</a> | <a>Kinh tế</a> | <a>Hồ sơ</a> | <a>Ảnh</a></div>
<div class="detail"><div class="col-left"><div class="breadcrumbs"><a>Thời sự</a> / <a>Chính trị</a></div>
<h1 class="detail-title">$title</h1><div class="date">$shown</div><h2 class="sapo">$lead</h2>
<div class="boxdetail"><div class="contents">$body</div></div>
<div class="keysword">$tags</div><div class="fb-comment">Ý kiến của bạn <input value=""> $comments</div>
<div class="list_other"><h3>Các tin khác</h3>$more</div></div><div class="col-right"><div class="hot"><h3>Đọc nhiều</h3>$side</div></div></div>
<div class="footer_page">Báo ra hằng ngày. Giám đốc nhà xuất bản: Vũ Đức Minh. Giấy phép số 17/GP-BTTTT ngày 21/2/2017.<br>Liên hệ quảng cáo: 024 1111 2222</div></div></body></html>""",
    "tags": "Từ khóa: $all",
}

QDND = BASE | {
    "P": "<p>$text</p>",
    "H": "<p><strong>$text</strong></p>",
    "C": '<table class="imgEditor" align="center"><tbody><tr><td><img src="/q.jpg"></td></tr><tr><td class="captionEditor"><em>$text</em></td></tr></tbody></table>',
    "B": '<p style="text-align: right;"><strong>$text</strong></p>',
    "R": '<p>* <a href="/r$n">$text</a></p>',
    "S": "<p><em>$text</em></p>",
    "R+": "<div><strong>TIN LIÊN QUAN</strong>$all</div>",
    "D": '<p><em><strong>*Mời bạn đọc vào chuyên mục <a href="/cm">$text</a> xem các tin, bài liên quan.</strong></em></p>',
    "page": """<!DOCTYPE html><html><head>"""
    + HEAD
    + META_TIME
    + """</head><body><div class="header-top"><span>Thứ Hai, 05/01/2026 09:12 (GMT +7)</span></div>
<div class="nav-menu"><ul><li><a>Chính trị</a></li><li><a>Quốc phòng an ninh</a></li><li><a>Đối ngoại</a></li><li><a>Multimedia</a></li></ul></div>
<div class="main-content"><div class="article-detail"><div class="post-breadcrumb"><a>Đối ngoại quốc phòng</a></div>
<h1 class="post-title">$title</h1><div class="post-subinfo"><span class="post-subinfo__date">$shown</span></div>
<div class="post-summary">$lead</div><div class="post-content" id="dvContent">$body</div><div class="post-tag">$tags</div>
<div class="post-rating">Đánh giá bài viết <span>0/5</span></div></div>
<div class="post-comment"><h3>Ý kiến bạn đọc (2)</h3>$comments</div>
<div class="post-related"><h3>Cùng chuyên mục</h3>$more</div></div><div class="right-col"><h3>Tin mới</h3>$side</div>
<div class="footer"><p>Tổng biên tập: Thiếu tướng Đặng Văn Hòa</p><p>Trụ sở chính: Số 7 Phan Đình Phùng, Hà Nội. Giấy phép số 64/GP-BTTTT ngày 14/2/2023.</p></div></body></html>""",
    "tags": "Từ khóa: $all",
}

VOV = BASE | {
    "C": '<div class="media media--type-image"><div class="field"><img loading="lazy" data-src="/v.jpg" alt="$plain"></div><div class="field--name-field-caption">$text</div></div>',
    "R": '<div class="article-card card-16x9"><a href="/r$n.vov"><h3 class="card-title">$text</h3></a>',
    "S": '<p class="card-summary">$text</p></div>',
    "R+": '<div class="embedded-entity" data-entity-type="node">$all</div>',
    "B": '<div class="row article-author"><div class="col">$text</div></div>',
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + """<meta itemprop="datePublished" content="$time"></head><body><nav class="navbar"><a>Chính trị</a><a>Xã hội</a><a>Đời sống</a><a>Thế giới</a></nav>
<div class="region region-content"><div class="container-fluid"><div class="row article-header"><div class="col-md-8"><a class="cat">Thời sự</a></div><div class="col-md-4 mb-2">$shown</div></div>
<div class="row article-title-wrap"><h1 class="article-title mb-0">$title</h1></div><div class="row article-summary"><div class="article-summary">$lead</div></div>
<div class="row article-content"><div class="col detail detail--normal">$body</div></div>
<div class="row article-tags"><span>Tag:</span>$tags</div><div class="row social-share"><span>Chia sẻ</span></div>
<div class="view-content"><h2>Tin liên quan</h2><div class="views-row">$more</div></div>
<div class="comments"><h2>Viết bình luận</h2>$comments</div></div><div class="sidebar-second"><h2>Mới nhất</h2><ul>$side</ul></div></div>
<footer class="footer"><p>Cơ quan chủ quản: Đài phát thanh quốc gia. Tổng biên tập: Hoàng Bá Thịnh.</p><p>Trụ sở: 58 Quán Sứ, Hà Nội. Giấy phép số 27/GP-BTTTT, ngày 23/7/2024.</p></footer></body></html>""",
    "tags": "$all",
}

VIETNAMNET = BASE | {
    "C": '<figure class="image vnn-content-image"><picture><img data-srcset="/n.jpg" alt="$plain"></picture><figcaption>$text</figcaption></figure>',
    "R": '<article class="insert-wiki-content"><a href="/r$n.html" class="insert-wiki-title"><strong>$text</strong></a>',
    "S": '<div class="insert-wiki-sapo">$text</div></article>',
    "R+": '<div class="vnn-template-noneditable inner-article">$all</div>',
    "B": '<p class="article-detail-author__info">$text</p>',
    "H": "<h2><strong>$text</strong></h2>",
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + META_TIME
    + LD
    + """</head><body><div class="header-menu"><ul><li><a>Chính trị</a></li><li><a>Thời sự</a></li><li><a>Kinh doanh</a></li></ul></div>
<div class="container__left"><div class="content-detail"><div class="bread-crumb-detail"><ul><li><a>Thế giới</a></li></ul><div class="bread-crumb-detail__time"><p>$shown</p></div></div>
<h1 class="content-detail-title">$title</h1><h2 class="content-detail-sapo sm-sapo-mb-0">$lead</h2>
<div class="maincontent main-content" id="maincontent">$body</div>
<div class="tag-cotnent"><h3>Chủ đề:</h3>$tags</div><div class="articles-edit"><span>Xem các bài viết của tác giả</span></div></div>
<div class="comment-container"><p>Bình luận</p>$comments</div><div class="related-news"><h2>Tin nổi bật</h2>$more</div></div>
<div class="container__right"><h3>Nóng trên mạng</h3><ul>$side</ul></div>
<footer class="footer__bottom"><p>Cơ quan chủ quản: Bộ Dân tộc và Tôn giáo. Số giấy phép: 09/GP, cấp ngày 7/1/2025.</p><p>Tổng biên tập: Nguyễn Sĩ Bá. Liên hệ tòa soạn: Tòa nhà C'Land, Hà Nội.</p></footer></body></html>""",
    "tags": "$all",
}

LAODONG = BASE | {
    "H": "<h3><strong>$text</strong></h3>",
    "C": '<figure class="insert-center-image"><img src="/l.jpg" alt="$plain"><figcaption class="image-caption">$text</figcaption></figure>',
    "R": '<li><a class="link-blank" href="/r$n.ldo">$text</a></li>',
    "R+": '<div class="lst-news-relate art-relate"><ul>$all</ul></div>',
    "page": """<!DOCTYPE html><html><head>"""
    + HEAD
    + META_TIME
    + """</head><body><header><div class="top">Thứ hai, ngày 5/1/2026</div><a>Công đoàn</a><a>Media</a><a>Thời sự</a></header>
<main><div class="wrapper"><article class="article-detail"><ul class="breadcrumb"><li><a>Thời sự</a></li></ul><h1 class="title">$title</h1>
<time class="f-datetime">$shown</time><span class="author">Vương Trần</span><div class="chappeau">$lead</div>
<div class="art-body" id="gallery-ctt">$body</div></article><div class="google-news">Theo dõi báo trên Google News</div>$tags
<div class="box-comment"><div class="hd">Gửi bình luận</div>$comments</div>
<section class="lst-more"><h3>Tin mới nhất</h3><ul>$more</ul></section></div><aside><h3>Xem nhiều</h3>$side</aside></main>
<footer><div>Tổng Biên tập: Hoàng Kim Điền. Giấy phép số 2013/GP-BTTTT cấp ngày 30/10/2012.</div><div>Tòa soạn: Số 6 Phạm Văn Bạch, Cầu Giấy, Hà Nội</div></footer></body></html>""",
    "tags": '<div class="keywords">$all</div>',
}

BAOQUOCTE = BASE | {
    "P": "<p>$text</p>",
    "C": '<table class="MASTERCMS_TPL_TABLE" align="center"><tbody><tr><td><img class="__img_mastercms" src="/b.jpg" alt="$plain"></td></tr><tr><td>$text</td></tr></tbody></table>',
    "R": '<td><a href="/r$n.html" class="__TPL_link"><img src="/t.jpg"></a></td><td class="__MB_ITEM_TITLE"><a href="/r$n.html" title="$plain">$text</a>',
    "S": '<span class="__MB_ITEM_DESC">$text</span></td>',
    "R+": '<table class="__MB_MASTERCMS_EL __if_related_story"><tbody><tr>$all</tr></tbody></table>',
    "B": '<p class="article-author">$text</p>',
    "page": """<!DOCTYPE html><html><head>"""
    + HEAD
    + META_TIME
    + """</head><body><div class="bx-header"><a>Thời sự</a><a>Đối ngoại</a><a>Biển đảo</a><a>ASEAN</a></div><div class="bx-body fw"><div class="col-left">
<div class="article fw lt clearfix"><h1 class="article-detail-title f0">$title</h1><span class="article-publish-date"><span class="format_date">$shown</span></span>
<div class="bx-social"><a>Theo dõi trên</a></div><div class="article-detail fw lt mb clearfix"><div class="article-detail-desc f0"><strong>$lead</strong></div>
<div class="article-detail-content f0 clearfix" id="__MB_MASTERCMS_EL_3">$body</div></div><div class="article-keyword">$tags</div>
<div class="bx-comment"><div>Bình luận</div>$comments</div><div class="article-detail-related"><h3>Bài viết cùng chủ đề</h3>$more</div></div></div>
<div class="col-right"><div class="bx-cat-title">Đọc nhiều</div>$side</div></div><div class="bx-footer"><p>Cơ quan của Bộ Ngoại giao. Tổng Biên tập: Trịnh Thanh Sơn.</p><p>Giấy phép số 1258/GP-BTTTT ngày 19/7/2012. Trụ sở: Số 6 Chu Văn An, Ba Đình, Hà Nội.</p></div></body></html>""",
    "tags": "$all",
}

NGHEAN = BASE | {
    "P": "<p>$text</p>",
    "C": '<figure class="expNoEdit"><img src="/na.jpg" alt="$plain"><figcaption><h2>$text</h2></figcaption></figure>',
    "R": '<div class="c-news-related__item"><h3 class="b-grid__title"><a href="/r$n.html">$text</a></h3>',
    "S": '<div class="b-grid__desc">$text</div></div>',
    "R+": '<div class="sc-longform c-related c-box"><div class="c-box__title">Tin liên quan</div>$all</div>',
    "B": '<p class="sc-longform-header-author">$text</p>',
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + META_TIME
    + """</head><body><div class="l-nav"><a>Thời sự</a><a>Xã hội</a><a>Kinh tế</a></div><div class="c-detail-head"><div class="c-detail-head__row"><a>Thời sự</a></div></div>
<h1 class="sc-longform-header-title block-sc-title">$title</h1><span class="sc-longform-header-date block-sc-publish-time">$shown</span>
<div class="sc-longform-header-sapo block-sc-sapo"><p>$lead</p></div><div class="b-maincontent">$body</div>
<div class="c-widget-tags">$tags</div><div class="c-comment-input">Hãy là người bình luận đầu tiên $comments</div>
<div class="c-template-grid"><div class="c-template-title"><h2>Tin mới</h2></div>$more</div><div class="l-sidebar"><h2>Đọc nhiều</h2>$side</div>
<div class="c-footer-content"><p>Phó Tổng Biên tập phụ trách: Hồ Trọng Đạt. Tòa soạn: 3 Đại lộ Lênin, Nghệ An.</p><p>Giấy phép hoạt động số 195/GP-BTTTT ngày 20/4/2022.</p></div></body></html>""",
    "tags": "$all",
}

OLDTABLE = BASE | {
    "P": '<p align="justify"><font face="Times New Roman" size="3">$text</font></p>',
    "H": '<p align="justify"><b><font size="3">$text</font></b></p>',
    "C": '<table border="0" align="center" width="400"><tr><td><img src="images/a.jpg" width="400"></td></tr><tr><td align="center"><font size="1"><i>$text</i></font></td></tr></table>',
    "B": '<p align="right"><b>$text</b></p>',
    "R": '<tr><td>• <a href="default.asp?id=$n">$text</a></td></tr>',
    "S": "<tr><td><font size=1>$text</font></td></tr>",
    "R+": '<table width="100%" bgcolor="#eeeeee">$all</table>',
    "W": '<tr><td><a href="?w=$n">$head</a><br><font size="1">$text</font></td></tr>',
    "Z": '<tr><td>+ <a href="?z=$n">$head</a> <font size="1">$text</font></td></tr>',
    "page": """<html><head><meta http-equiv="Content-Type" content="text/html; charset=$charset"><title>$plain_title</title></head>
<body bgcolor="#ffffff"><table width="780" align="center"><tr><td colspan="3"><img src="logo.gif"> Thứ hai, 5/1/2026</td></tr>
<tr><td width="150" valign="top"><table><tr><td><a href="/">Trang chủ</a></td></tr><tr><td><a>Chính trị</a></td></tr><tr><td><a>Kinh tế</a></td></tr><tr><td><a>Đất và người</a></td></tr></table></td>
<td valign="top"><table width="100%"><tr><td class="tieude"><b>$title</b></td></tr><tr><td class="ngay">$shown</td></tr>
<tr><td class="tomtat"><b>$lead</b></td></tr><tr><td class="noidung">$body</td></tr></table>
<table width="100%"><tr><td><b>Các tin đã đưa:</b></td></tr>$more</table></td>
<td width="180" valign="top"><table><tr><td><b>Tin nổi bật</b></td></tr>$side<tr><td>Lượt truy cập: 4.381.220</td></tr></table></td></tr>
<tr><td colspan="3" align="center">Bản quyền thuộc tòa soạn. Giấy phép số 24/GP-BC cấp ngày 3/2/2005.<br>Địa chỉ: 23 Trần Hưng Đạo, thị xã Đông Hà. Tổng biên tập: Trương Hữu Đức.</td></tr></table></body></html>""",
    "tags": "$all",
}

CONGSAN = BASE | {
    "P": '<div style="text-align: justify;"><span style="font-size:14px">$text</span></div><div>&nbsp;</div>',
    "H": '<div style="text-align:justify"><strong>$text</strong></div>',
    "C": '<div style="text-align:center"><img src="/documents/1.jpg"></div><div style="text-align:center"><em>$text</em></div>',
    "B": '<div style="text-align:right"><strong>$text</strong></div>',
    "R": '<div class="item"><a href="/r$n">$text</a>',
    "S": "<span>$text</span></div>",
    "R+": '<div class="portlet-body lienquan">$all</div>',
    "page": """<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head>"""
    + HEAD
    + """</head><body class="controls-visible"><div id="wrapper"><div class="menuTop"><a>Trang chủ</a><a>Thời sự</a><a>Nghiên cứu</a></div>
<div class="portlet-content"><div class="detailnew"><h1 class="titledetail">$title</h1><div class="date">$shown</div><div class="sapodetail">$lead</div>
<div class="contentdetail"><div class="journal-content-article">$body</div></div><div class="viewcount">Lượt xem: 1.204</div><div class="tagdetail">$tags</div></div>
<div class="ykien">Ý kiến bạn đọc $comments</div><div class="listnew"><div class="title">Các bài khác</div>$more</div></div>
<div class="portlet-right"><div class="title">Tiêu điểm</div>$side</div><div id="footer"><p>Cơ quan lý luận. Giấy phép số 436/GP-BTTTT ngày 13/7/2021.</p><p>Chịu trách nhiệm nội dung: Lê Hải Vân.</p></div></div></body></html>""",
    "tags": "$all",
}

AMP = BASE | {
    "C": '<figure><amp-img src="/m.jpg" alt="$plain" width="600" height="400" layout="responsive"></amp-img><figcaption>$text</figcaption></figure>',
    "R": '<a class="amp-rel" href="/r$n.amp">$text</a>',
    "R+": '<section class="more-in"><div class="hd">Xem thêm</div>$all</section>',
    "page": """<!doctype html><html amp lang="vi"><head>"""
    + HEAD
    + LD
    + """<style amp-custom>body{font-size:16px}</style></head><body><amp-sidebar id="menu"><ul><li><a>Trang chủ</a></li><li><a>Chính trị</a></li></ul></amp-sidebar>
<div class="amp-top"><a>Xem phiên bản đầy đủ</a></div><article class="amp-article"><h1>$title</h1><p class="meta">$shown</p><p class="sapo"><strong>$lead</strong></p>
<div class="amp-content">$body</div></article><amp-ad width="300" height="250">Quảng cáo</amp-ad><div class="tag">$tags</div><div class="amp-cmt">$comments</div>
<div class="amp-list"><p>Tin cùng mục</p>$more</div><div class="amp-hot"><p>Đọc nhiều</p>$side</div><footer>Tổng biên tập: Ngô Xuân Lộc. Giấy phép số 55/GP-BTTTT ngày 8/8/2023.</footer></body></html>""",
    "tags": "$all",
}

PRINT = BASE | {
    "C": "<p><i>$text</i></p>",
    "page": """<html><head>"""
    + HEAD
    + """</head><body onload="window.print()"><div class="print-top">Bản in từ trang điện tử của báo, ngày 5/1/2026</div><h1>$title</h1><p>$shown</p><p><b>$lead</b></p>$body
<hr><p>Địa chỉ bài viết: $url</p><p><a href="javascript:window.print()">In trang này</a> <a href="javascript:window.close()">Đóng cửa sổ</a></p></body></html>""",
    "tags": "",
}

CAND = BASE | {
    "P": '<p style="text-align:justify">$text</p>',
    "H": "<p><b>$text</b></p>",
    "C": '<div class="contref"><img src="/c.jpg"></div><div class="cand-cap"><i>$text</i></div>',
    "R": '<div class="contref simplebox"><a href="/r-$n/"><img src="/t.jpg"></a><a href="/r-$n/">$text</a>',
    "S": "<p>$text</p></div>",
    "R+": "$all",
    "B": '<div class="box-author uk-text-right"><strong>$text</strong></div>',
    "page": """<!DOCTYPE html><html><head>"""
    + HEAD
    + META_TIME
    + """</head><body><div class="uk-navbar-container"><a>Sự kiện - Bình luận</a><a>Thời sự</a><a>Pháp luật</a></div>
<div class="uk-container"><div class="uk-width-2-3"><h1 class="box-title-detail entry-title">$title</h1><div class="box-date">$shown</div>
<div class="box-des-detail this-one"><p>$lead</p></div><div class="detail-content-body">$body</div><div class="hot-line">Hotline: 0900 111 333</div>
<ul class="uk-breadcrumb">$tags</ul><div class="feel"><p>Cảm xúc của bạn về bài viết</p>$comments</div>
<div class="cungchuyenmuc"><div class="ttl">Các tin khác</div>$more</div></div><div class="uk-width-1-3"><div class="ttl">Đọc nhiều</div>$side</div></div>
<div class="bottom"><p>Tổng biên tập: Thiếu tướng Phạm Quang Khải. Giấy phép số 289/GP-BTTTT ngày 6/6/2022.</p></div></body></html>""",
    "tags": "$all",
}

VTC = BASE | {
    "C": '<figure class="expNoEdit mb10"><img class="lazy" data-src="/v.jpg" alt="$plain"><figcaption>$text</figcaption></figure>',
    "R": '<a href="/r-$n.html" class="bold black">$text</a><br>',
    "R+": '<div class="vnn-box" style="background:#f4f4f4"><strong>&gt;&gt;&gt; Đọc thêm: </strong>$all</div>',
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + LD
    + """</head><body><header class="header-content"><a>Thời sự</a><a>Kinh tế</a><a>Thể thao</a></header>
<section class="wrapper"><section class="main"><section class="nd-detail bor-1"><div class="color-base mb10">Thế giới</div>
<h1 class="font28 bold lh-1-3">$title</h1><span class="time-update mr10 align-super">$shown</span>
<h2 class="font18 bold inline-nb">$lead</h2><div class="edittor-content box-cont mt15 clearfix" itemprop="articleBody">$body</div>
<ul class="keylink mt20">$tags</ul></section><section class="mt20 fb"><h3>Bình luận mới nhất</h3>$comments</section>
<section class="lst"><h3>Cùng chuyên mục</h3><ul>$more</ul></section></section><aside><h3>Được quan tâm</h3>$side</aside></section>
<footer><p>Tổng biên tập: Ngô Bá Hiển. Giấy phép số 31/GP-CBC.</p></footer></body></html>""",
    "tags": "$all",
}

TAILWIND = BASE | {
    "C": '<div class="text-center my-3"><img src="/nb.jpg" class="mx-auto"><span class="text-sm italic">$text</span></div>',
    "R": '<div class="flex gap-2 py-2"><a class="font-semibold" href="/r$n">$text</a>',
    "S": '<div class="text-gray-600 text-sm line-clamp-2">$text</div></div>',
    "R+": '<div class="border rounded-md p-4 bg-slate-50">$all</div>',
    "M": '<div class="border-b py-2"><div class="font-bold">$head</div><div class="text-base">$text</div></div>',
    "W": '<div class="py-2 border-b"><a class="font-medium" href="/w$n">$head</a><div class="line-clamp-3">$text</div></div>',
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + """</head><body class="antialiased"><div class="sticky top-0 flex"><a>Trang chủ</a><a>Chính trị</a><a>Cố đô</a></div>
<div class="grid grid-cols-12 gap-6"><div class="col-span-8"><div class="text-sm">Trang chủ / Chính trị / Đối ngoại</div>
<div class="header-title text-4xl font-bold font-serif mb-2">$title</div><div class="text-slate-500">$shown</div>
<div class="font-bold text-lg mb-4">$lead</div><div id="content_detail" class="prose max-w-none">$body</div>
<div class="flex flex-wrap gap-1">$tags</div><div class="mt-6"><div class="text-xl font-bold">Ý kiến của bạn</div>$comments</div>
<div class="mt-8 grid grid-cols-3">$more</div></div><div class="col-span-4">$side</div></div>
<div class="bg-gray-100 p-6"><div>Tổng Biên tập: Đinh Ngọc Tú. Giấy phép số 143/GP-BVHTTDL ngày 14/8/2025.</div><div>Điện thoại: 0229 000 0000</div></div></body></html>""",
    "tags": "$all",
}

WORDPRESS = BASE | {
    "C": '<div id="attachment_$n" class="wp-caption aligncenter"><img src="/w.jpg"><p class="wp-caption-text">$text</p></div>',
    "R": '<p><span style="color:#0000ff">&gt;&gt; <a href="/r$n">$text</a></span></p>',
    "R+": "$all",
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + META_TIME
    + """</head><body class="single single-post"><div id="page"><header id="masthead"><h2 class="site-title">Sở Ngoại vụ</h2><ul id="primary-menu"><li><a>Giới thiệu</a></li><li><a>Văn bản</a></li></ul></header>
<div id="primary" class="content-area"><main id="main"><article id="post-88" class="post hentry"><header class="entry-header"><h1 class="entry-title">$title</h1>
<div class="entry-meta"><span class="posted-on">$shown</span> <span>bởi quản trị</span></div></header><div class="entry-content"><p><em>$lead</em></p>$body
<div class="sharedaddy">Chia sẻ bài này: Facebook Zalo</div></div><footer class="entry-footer">$tags</footer></article>
<nav class="post-navigation"><a>Bài trước: Thông báo tuyển dụng</a> <a>Bài sau: Lịch tiếp dân tháng 9</a></nav><div id="respond"><h3>Để lại một bình luận</h3>$comments</div>
<div class="more-posts"><h3>Bài viết mới</h3><ul>$more</ul></div></main></div><div id="secondary" class="widget-area"><h3>Thông báo</h3><ul>$side</ul></div>
<div id="colophon">Bản quyền thuộc Sở Ngoại vụ. Chịu trách nhiệm: Giám đốc Sở Tạ Văn Long. Lượt xem: 10.233</div></div></body></html>""",
    "tags": "$all",
}

MOBILE = BASE | {
    "P": '<div class="para">$text</div>',
    "H": '<div class="para"><b>$text</b></div>',
    "C": '<div class="photo"><img data-src="/mb.jpg"><div class="note-photo">$text</div></div>',
    "R": '<div class="lk"><a href="/r$n">$text</a></div>',
    "R+": '<div class="box-lk">$all</div>',
    "M": '<div class="item-c"><div>$head</div><div>$text</div></div>',
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + META_TIME
    + """</head><body class="mobile"><div class="m-top"><a>Trang chủ</a><a>Mới</a></div><div class="m-detail"><h1>$title</h1><div class="m-time">$shown</div>
<div class="m-sapo">$lead</div><div class="m-body">$body</div><div class="m-tag">$tags</div></div><div class="m-cmt"><div>Bình luận</div>$comments</div>
<div class="m-more"><div class="m-h">Tin cùng chuyên mục</div>$more</div><div class="m-hot"><div class="m-h">Xem nhiều</div>$side</div>
<div class="m-foot"><div>Giấy phép số 77/GP-BTTTT do Cục Báo chí cấp ngày 9/9/2020. Tổng biên tập: Lại Minh Châu.</div><div>Xem bản máy tính</div></div></body></html>""",
    "tags": "$all",
}

DIVBR = BASE | {
    "P": "$text<br>\n<br>\n",
    "H": "<strong>$text</strong><br>\n",
    "Q": "$text<br><br>",
    "C": '<center><img src="/d.jpg"><br><i>$text</i></center>',
    "B": "<div align=right><b>$text</b></div>",
    "R": '- <a href="/r$n">$text</a><br>',
    "R+": '<div class="khung">$all</div>',
    "page": """<html><head>"""
    + HEAD
    + """</head><body><div id="top">Thứ Hai, 05/01/2026</div><div id="mn"><a>Tin tức</a> <a>Biên giới</a> <a>Đối ngoại biên phòng</a></div><div id="left">
<div class="title-news">$title</div><div class="ngaythang">$shown</div><div class="trichdan"><b>$lead</b></div><div class="nd" id="noidung">$body</div>
<div class="tk">$tags</div><div class="bl">$comments</div><div class="khac"><b>Các tin đã đưa</b>$more</div></div><div id="right"><b>Tin mới nhất</b>$side</div>
<div id="bt">Cơ quan chủ quản: Bộ Tư lệnh. Tổng biên tập: Đại tá Bùi Xuân Hòa. Giấy phép số 362/GP-BTTTT ngày 3/11/2020.</div></body></html>""",
    "tags": "$all",
}

THANHNIEN = BASE | {
    "C": '<table class="imagefull" align="center"><tbody><tr><td><img src="/tn.jpg" alt="$plain"></td></tr><tr><td><div class="imgcaption"><p>$text</p></div></td></tr></tbody></table>',
    "R": '<div class="morenews"><ul class="ul-morenews"><li><h4><a href="/r$n.html">$text</a></h4></li></ul></div>',
    "R+": "$all",
    "M": '<li class="rep"><span>$head</span> <span>2 giờ trước</span><div>$text</div></li>',
    "page": """<!DOCTYPE html><html lang="vi"><head>"""
    + HEAD
    + META_TIME
    + """</head><body><div class="site-top">Thứ hai, 05/01/2026</div><main class="site-content"><div class="l-content"><section class="details">
<h1 class="details__headline cms-title">$title</h1><div class="details__meta"><h4>Đan Thanh</h4><time>$shown</time></div><div id="chapeau" class="sapo cms-desc"><div>$lead</div></div>
<div class="details__content cms-body"><div class="pswp-content"><div id="abody" class="cms-body detail">$body</div></div></div><div class="details__tags">$tags</div></section>
<section class="details__comment"><ul>$comments</ul></section><div class="zone--timeline"><h3>Tin cùng chuyên mục</h3>$more</div></div><div class="l-right">$side</div></main>
<div class="site-bottom">Tổng biên tập: Lâm Hữu Toàn. Giấy phép số 110/GP-BTTTT cấp ngày 24/3/2020.</div></body></html>""",
    "tags": "$all",
}

TIENPHONG = NHANDAN | {
    "C": '<figure class="picture"><img class="cms-photo" data-src="/tp.jpg"><figcaption>$text</figcaption></figure>',
    "R": '<div class="item"><a class="cms-link" href="/r$n.tpo"><span>$text</span></a></div>',
    "S": "<p>$text</p>",
    "R+": '<div class="box-below-link"><strong>Xem tiếp</strong>$all</div>',
}

PLAIN = BASE | {
    "C": '<p style="text-align:center"><img src="/p.jpg"><br><em>$text</em></p>',
    "B": '<p style="text-align:right">$text</p>',
    "R": '<p style="margin-left:20px"><a href="/r$n">$text</a></p>',
    "M": "<dl><dt>$head</dt><dd>$text</dd></dl>",
    "W": '<p><a href="/w$n">$head</a><br>$text</p>',
    "Z": '<p><a href="/z$n">$head</a></p><p>$text</p>',
    "R+": "$all",
    "page": """<html><head>"""
    + HEAD
    + """</head><body><div id="a1"><a>Trang nhất</a> <a>Huyện, thị</a> <a>Bạn đọc</a></div><div id="a2"><div id="a3"><h1>$title</h1><div>$shown</div><div><p><b>$lead</b></p></div><div>$body</div></div>
<div id="a4"><p>$tags</p></div><div id="a5"><p>Bạn đọc viết</p>$comments</div><div id="a6"><p>Tin khác</p>$more</div></div><div id="a7">$side</div>
<div id="a8"><p>Cơ quan của Đảng bộ tỉnh. Tổng biên tập: Y Khoa Niê. Giấy phép xuất bản số 5/GP-STTTT.</p></div></body></html>""",
    "tags": "$all",
}

LAYOUTS = {
    "thanhnien": THANHNIEN,
    "tienphong": TIENPHONG,
    "plain": PLAIN,
    "cand": CAND,
    "vtc": VTC,
    "tailwind": TAILWIND,
    "wordpress": WORDPRESS,
    "mobile": MOBILE,
    "divbr": DIVBR,
    "vnexpress": VNEXPRESS,
    "dantri": DANTRI,
    "tuoitre": TUOITRE,
    "chinhphu": CHINHPHU,
    "nhandan": NHANDAN,
    "baotintuc": BAOTINTUC,
    "qdnd": QDND,
    "vov": VOV,
    "vietnamnet": VIETNAMNET,
    "laodong": LAODONG,
    "baoquocte": BAOQUOCTE,
    "nghean": NGHEAN,
    "oldtable": OLDTABLE,
    "congsan": CONGSAN,
    "amp": AMP,
    "print": PRINT,
}
